import { Button } from '../parts/button.tsx';
import { useShortcuts } from '../shell/use-shortcuts.ts';

export type Choice = {
  readonly key: 's' | 'd' | 'u';
  readonly label: string;
  /** What follows from it. */
  readonly means: string;
  readonly isReady: boolean;
  readonly choose: () => void;
};

/** The words that can be said, each with its key. */
export function ChoiceBar({ choices }: { readonly choices: readonly Choice[] }) {
  const shortcuts = choices.map(({ key, isReady, choose }) => {
    // A key that is held down speaks once.
    const listen = (event: KeyboardEvent) => isReady && !event.repeat && choose();
    return [key, listen] as const;
  });
  useShortcuts(Object.fromEntries(shortcuts));
  return (
    <fieldset aria-label="Your word" className="flex flex-wrap gap-2">
      {choices.map(({ key, label, means, isReady, choose }) => (
        <Button
          key={key}
          look={key === 's' ? 'main' : 'plain'}
          title={means}
          aria-keyshortcuts={key}
          disabled={!isReady}
          onClick={choose}
        >
          {label}
          <kbd className="font-mono text-xs opacity-80">{key}</kbd>
        </Button>
      ))}
    </fieldset>
  );
}
