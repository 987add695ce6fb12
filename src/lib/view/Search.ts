/** A query string, as far as a view reads it. */
export type Search = Pick<URLSearchParams, 'get' | 'size'>;
