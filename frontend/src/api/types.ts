import type { paths } from './generated/schema';

type Json<R> = R extends { content: { 'application/json': infer Body } } ? Body : never;
type Success<R> = {
  [Status in keyof R]: Status extends 200 | 201 | 202 ? Json<R[Status]> : never;
}[keyof R];

/** The body that an operation of `openapi.yaml` answers with. */
export type Body<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  responses: infer R;
}
  ? Success<R>
  : never;

export type Item<Path extends keyof paths> =
  Body<Path, 'get' & keyof paths[Path]> extends { items: (infer Each)[] } ? Each : never;

export type Query<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Q } } }
  ? NonNullable<Q>
  : never;

export type Sent<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  requestBody?: { content: { 'application/json': infer B } };
}
  ? B
  : never;
