import { getMetadataArgsStorage } from 'typeorm';
import { snakeCase } from './snake-case-naming.ts';

type RowClass<Row> = abstract new (...args: never[]) => Row;

/**
 * The select list of a row class, so that hand-written SQL returns rows that satisfy it:
 * `columns(FeedbackRow, 'f')` → `f."id" as "id", f."subscriber_id" as "subscriberId", …`
 *
 * @param only fetch just these, where a wide column would be waste.
 */
export function columns<Row extends object, Key extends keyof Row & string>(
  row: RowClass<Row>,
  alias: string,
  only?: readonly Key[],
): string {
  const wanted = only as readonly string[] | undefined;
  return columnNames(row)
    .filter((name) => wanted?.includes(name) ?? true)
    .map((name) => `${alias}."${snakeCase(name)}" as "${name}"`)
    .join(', ');
}

const namesByRow = new WeakMap<object, readonly string[]>();

function columnNames(row: object): readonly string[] {
  let names = namesByRow.get(row);
  if (!names) {
    names = getMetadataArgsStorage()
      .columns.filter((column) => column.target === row)
      .map((column) => column.propertyName);
    namesByRow.set(row, names);
  }
  return names;
}
