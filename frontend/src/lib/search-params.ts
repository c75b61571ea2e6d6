/** What stands in the address bar is typed by hand sometimes: everything unknown becomes the default. */
export type Raw = Record<string, unknown>;

export const pageSizes = [25, 50, 100, 250, 500] as const;

export interface Paging {
  page?: number;
  pageSize?: number;
  sort?: string;
}

export function textOf(raw: unknown): string | undefined {
  if (typeof raw === 'number') return String(raw);
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
}

export function countOf(raw: unknown): number | undefined {
  const count = Number(textOf(raw));
  return Number.isInteger(count) && count >= 0 ? count : undefined;
}

export function flagOf(raw: unknown): boolean | undefined {
  if (raw === true || raw === 'true') return true;
  return raw === false || raw === 'false' ? false : undefined;
}

export function oneOf<T extends string>(values: readonly T[], raw: unknown): T | undefined {
  return values.find((value) => value === raw);
}

/** One or several of them; undefined when none is known. */
export function someOf<T extends string>(values: readonly T[], raw: unknown): T[] | undefined {
  const given: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const known = values.filter((value) => given.includes(value));
  return known.length === 0 ? undefined : known;
}

export function pagingOf(raw: Raw): Paging {
  const page = Number(raw['page']);
  const pageSize = pageSizes.find((size) => size === Number(raw['pageSize']));
  return {
    page: Number.isInteger(page) && page > 1 ? page : undefined,
    pageSize,
    sort: textOf(raw['sort']),
  };
}
