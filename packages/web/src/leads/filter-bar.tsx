import { Menu } from '@base-ui/react/menu';
import { useEffect, useRef, useState } from 'react';
import { ListPicker } from '../lists/list-picker.tsx';
import { buttonClass } from '../parts/button.tsx';
import { fieldClass } from '../parts/text-field.tsx';
import { useSettled } from '../parts/use-settled.ts';
import { type LeadsSearch, type WordFilter, wordFilters } from './leads-search.ts';

type FilterBarProps = { readonly search: LeadsSearch; readonly onChange: (search: LeadsSearch) => void };

/** The filter as fields: a search over everything, the type, a List, the order, and one field for each word filter in use. */
export function FilterBar({ search, onChange }: FilterBarProps) {
  const [added, setAdded] = useState<readonly WordFilter[]>([]);
  const inUse = wordFilters.filter((name) => search[name] !== undefined || added.includes(name));
  const set = (name: keyof LeadsSearch, value: string) => {
    const { [name]: _former, ...rest } = search;
    onChange(value === '' ? rest : { ...rest, [name]: value });
  };
  const remove = (name: WordFilter) => {
    setAdded(added.filter((other) => other !== name));
    set(name, '');
  };
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line px-5 py-2">
      <Words
        id="leads-q"
        label="Search"
        placeholder="Search   /"
        value={search.q ?? ''}
        onChange={(text) => set('q', text)}
      />
      <select
        aria-label="Type"
        className={`${fieldClass} !w-36`}
        value={search.type ?? ''}
        onChange={(event) => set('type', event.target.value)}
      >
        <option value="">All types</option>
        <option value="person">People</option>
        <option value="company">Companies</option>
      </select>
      <ListPicker label="List" none="Any List" value={search.list ?? ''} onChange={(id) => set('list', id)} />
      {inUse.map((name) => (
        <span key={name} className="flex items-center">
          <Words
            id={`leads-${name}`}
            label={name}
            placeholder={name}
            isNew={search[name] === undefined}
            value={search[name] ?? ''}
            onChange={(text) => set(name, text)}
          />
          <button
            type="button"
            aria-label={`Remove the filter ${name}`}
            className="px-1.5 text-soft"
            onClick={() => remove(name)}
          >
            ×
          </button>
        </span>
      ))}
      {inUse.length < wordFilters.length && (
        <Menu.Root>
          <Menu.Trigger className={buttonClass('quiet')}>+ Filter</Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner sideOffset={4} className="z-30">
              <Menu.Popup className="rounded-lg border border-line bg-surface p-1 shadow-lg outline-none">
                {wordFilters
                  .filter((name) => !inUse.includes(name))
                  .map((name) => (
                    <Menu.Item
                      key={name}
                      className="flex h-8 w-36 cursor-pointer items-center rounded-md px-2 capitalize data-highlighted:bg-raised"
                      onClick={() => setAdded([...added, name])}
                    >
                      {name}
                    </Menu.Item>
                  ))}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      )}
      <select
        aria-label="Order"
        className={`${fieldClass} ml-auto !w-40`}
        value={search.sort ?? ''}
        onChange={(event) => set('sort', event.target.value)}
      >
        <option value="">Newest first</option>
        <option value="createdAt">Oldest first</option>
        <option value="-updatedAt">Last changed first</option>
        <option value="updatedAt">Longest unchanged</option>
      </select>
    </div>
  );
}

type WordsProps = {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly isNew?: boolean;
  readonly onChange: (text: string) => void;
};

/** A field whose words are looked for when typing pauses. */
function Words({ id, label, placeholder, value, isNew = false, onChange }: WordsProps) {
  const [text, setText] = useState(value);
  const told = useRef(value);
  const settled = useSettled(text, 150);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed is told, not what came from the address
  useEffect(() => {
    const words = settled.trim();
    if (words === value || settled !== text) return;
    told.current = words;
    onChange(words);
  }, [settled]);
  // What comes back of what was typed here is older than what stands here by now.
  useEffect(() => {
    if (value !== told.current) setText(value);
    told.current = value;
  }, [value]);
  return (
    <input
      id={id}
      type="search"
      aria-label={label}
      placeholder={placeholder}
      // biome-ignore lint/a11y/noAutofocus: somebody has just asked for the field
      autoFocus={isNew}
      className={`${fieldClass} ${id === 'leads-q' ? '!w-64' : '!w-40'}`}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => (event.key === 'Escape' || event.key === 'Enter') && event.currentTarget.blur()}
    />
  );
}
