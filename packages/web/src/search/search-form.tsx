import { type FormEvent, useState } from 'react';
import { ListPicker } from '../lists/list-picker.tsx';
import { Button } from '../parts/button.tsx';
import { Problem } from '../parts/problem.tsx';
import { fieldClass } from '../parts/text-field.tsx';
import { useWrite } from '../parts/use-write.ts';
import { FilterChips } from './filter-chips.tsx';

/** The sentence, how many, into which List; it can be read before anything is started. */
export function SearchForm() {
  const [prompt, setPrompt] = useState('');
  const [count, setCount] = useState(25);
  const [listId, setListId] = useState('');
  const parse = useWrite((client) => client.parseLeadSearch({ prompt }), { tellsProblem: false });
  const start = useWrite(
    (client) => client.startLeadSearch({ prompt, fetch_count: count, ...(listId !== '' && { listId }) }),
    { tellsProblem: false, onDone: () => parse.reset() },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start.mutate();
  };
  const isEmpty = prompt.trim() === '';
  const problem = start.error ?? parse.error;
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <input
        aria-label="Who you look for, in a sentence"
        placeholder="CTOs of fintech companies in Berlin, not agencies"
        className={`${fieldClass} !h-10 text-base`}
        maxLength={500}
        value={prompt}
        onChange={(event) => {
          setPrompt(event.target.value);
          parse.reset();
          start.reset();
        }}
      />
      <div className="flex flex-wrap items-center gap-2">
        <label className="flex items-center gap-2">
          Leads
          <input
            type="number"
            min={1}
            max={2500}
            className={`${fieldClass} !w-24`}
            value={count}
            onChange={(event) => setCount(event.target.valueAsNumber || 1)}
          />
        </label>
        <ListPicker label="Into the List" none="Into a new List" value={listId} onChange={setListId} />
        <span className="flex-1" />
        <Button onClick={() => parse.mutate()} disabled={isEmpty || parse.isPending}>
          See how it is read
        </Button>
        <Button type="submit" look="main" disabled={isEmpty || start.isPending}>
          Search
        </Button>
      </div>
      {problem && <Problem error={problem} />}
      {parse.isSuccess && <FilterChips filters={parse.data.filters} unsupported={parse.data.unsupported} />}
    </form>
  );
}
