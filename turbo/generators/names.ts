/** One name in each of the ways in which the house writes it. */
export interface Name {
  /** `gift-option`: files and folders. */
  kebab: string;
  /** `giftOption`: properties and GraphQL fields. */
  camel: string;
  /** `GiftOption`: classes and GraphQL types. */
  pascal: string;
  /** `gift_option`: tables and columns. */
  snake: string;
  /** `gift option`: prose. */
  words: string;
  /** `giftOptions`: what there are many of. */
  plural: string;
}

/** Reads a name in whichever way it was typed. @throws Error where it can't be one */
export function nameOf(typed: string): Name {
  const words = wordsOf(typed);
  if (words.length === 0 || !words.every((word) => /^[a-z][a-z0-9]*$/.test(word))) {
    throw new Error(`"${typed}" is not a name: give English words such as gift-option.`);
  }
  const pascal = words.map(capitalised).join('');
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  return {
    kebab: words.join('-'),
    camel,
    pascal,
    snake: words.join('_'),
    words: words.join(' '),
    plural: pluralOf(camel),
  };
}

function wordsOf(typed: string): string[] {
  return typed
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[\s_-]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** What PostgreSQL would not take as the name of a table or column without quotes. */
const reserved = new Set(
  `all analyse analyze and any array as asc asymmetric authorization between bigint binary bit both
   case cast char character check collate column concurrently constraint create cross current date
   default deferrable desc distinct do else end except exists false fetch float for foreign freeze
   from full grant group having ilike in initially inner int integer intersect interval into is join
   lateral leading left like limit localtime natural not notnull null numeric offset on only or order
   outer overlaps placing primary real references returning right row select session_user similar
   smallint some symmetric table then time timestamp to trailing true union unique user using values
   variadic verbose when where window with`.split(/\s+/),
);

/** A name that is also a table's or a column's. @throws Error where PostgreSQL keeps the word for itself */
export function storedNameOf(typed: string): Name {
  const name = nameOf(typed);
  if (reserved.has(name.snake)) {
    throw new Error(`PostgreSQL keeps "${name.snake}" for itself: choose a name that says more.`);
  }
  return name;
}
