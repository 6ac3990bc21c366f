/** What the client knows of one operation at run time. */
export type Route = {
  readonly method: string;
  readonly path: string;
  readonly params?: readonly string[];
  readonly query?: readonly string[];
  readonly hasBody?: boolean;
  readonly upload?: readonly string[];
  readonly mediaType?: string;
  readonly rows?: string;
  readonly paged?: boolean;
};

export type Routes = Readonly<Record<string, Route>>;
