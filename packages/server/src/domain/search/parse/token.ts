/** A piece of a prompt: `key` is how vocabularies know it, `start` and `end` where it stands. */
export type Token = {
  readonly kind: 'word' | 'number' | 'domain' | 'quoted' | 'mark';
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital in a text that uses capitals for names. */
  readonly capital: boolean;
  /** Written in capitals alone, such as a code. */
  readonly upper: boolean;
  /** Nothing but a hyphen stands before it. */
  readonly joined: boolean;
};
