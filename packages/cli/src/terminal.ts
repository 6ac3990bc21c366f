import type { Readable } from 'node:stream';

/** Where text goes. `write` resolves when more may be written. */
export type Output = {
  write(text: string | Uint8Array): Promise<void>;
  readonly isTerminal: boolean;
  /** Width in characters; Infinity when it is no terminal. */
  readonly columns: number;
  readonly hasColour: boolean;
};

/** Everything outside the program that a command may touch; tests bring their own. */
export type Terminal = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  readonly homeDirectory: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Hands an address to a browser; false when there is none. */
  readonly openUrl: (url: string) => Promise<boolean>;
};
