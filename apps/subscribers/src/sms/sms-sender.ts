/** The way to a telephone. One implementation for each kind of operator's connection. */
export interface SmsSender {
  /**
   * Resolves once the text is out of our hands.
   *
   * @param to E.164
   * @param text plain ASCII, one part
   */
  send(to: string, text: string): Promise<void>;
}
