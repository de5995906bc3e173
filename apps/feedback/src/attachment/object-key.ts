export type Part = 'upload' | 'content' | 'thumbnail';

/** Where a part of an attachment lies. Its last two digits are random: they spread files over folders. */
export function keyOf(id: string, part: Part): string {
  return `${id.slice(-2)}/${id}.${part}`;
}

export function everyKeyOf(id: string): string[] {
  return [keyOf(id, 'upload'), keyOf(id, 'content'), keyOf(id, 'thumbnail')];
}
