/** Runs one statement. */
type Run = (text: string, values: readonly unknown[]) => Promise<unknown>;
type Waiting = {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly settle: () => void;
  readonly fail: (error: unknown) => void;
};

/**
 * Inserts that follow one another in one turn of the event loop leave as one statement (`with … as (insert …) insert …`): most of what a
 * small one costs is having a statement at all. They do not see one another's rows; foreign keys are checked when all of them are
 * there. Where one fails, all do.
 */
export class InsertQueue {
  private waiting: Waiting[] = [];
  private readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  /** Resolves when the rows are written. They leave with the end of this turn at the latest. */
  add(text: string, values: readonly unknown[]): Promise<void> {
    return new Promise((settle, fail) => {
      if (this.waiting.push({ text, values, settle, fail }) === 1) process.nextTick(() => this.flush());
    });
  }

  /** Sends what waits; to be called before every other statement, and before the transaction ends. */
  flush(): void {
    const sent = this.waiting;
    if (sent.length === 0) return;
    this.waiting = [];
    this.run(
      joinTexts(sent.map(({ text }) => text)),
      sent.flatMap(({ values }) => values),
    ).then(
      () => {
        for (const { settle } of sent) settle();
      },
      (error: unknown) => {
        for (const { fail } of sent) fail(error);
      },
    );
  }
}

const joined = new Map<string, string>();

/** One statement of several; the parameters of each are numbered on. There are as many joined texts as orders in which the code inserts. */
function joinTexts(texts: readonly string[]): string {
  const [only = ''] = texts;
  if (texts.length === 1) return only;
  const place = texts.join(';');
  const known = joined.get(place);
  if (known !== undefined) return known;
  let numbered = 0;
  const parts = texts.map((text) => {
    const before = numbered;
    return text.replace(/\$(\d+)/g, (_, number: string) => {
      numbered = Math.max(numbered, before + Number(number));
      return `$${before + Number(number)}`;
    });
  });
  const first = parts.slice(0, -1).map((text, at) => `part_${at} as (${text})`);
  const text = `with ${first.join(', ')} ${parts.at(-1)}`;
  joined.set(place, text);
  return text;
}
