/** A class that a library instantiates or reads decorators of: a resolver, a type, a row, a migration. */
export type Class = new (...args: never[]) => object;
