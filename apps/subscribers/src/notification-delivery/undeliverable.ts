/** It will never arrive there: a number that does not exist, a browser that signed off. */
export class Undeliverable extends Error {
  override name = 'Undeliverable';
}

/** There is nowhere to send it: no number, no proven address. */
export class NoAddress extends Error {
  override name = 'NoAddress';
}
