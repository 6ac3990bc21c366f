import type { Conflict, Lead } from '@puffle/contract';
import { Link } from '@tanstack/react-router';
import { listField } from '../leads/lead-patch.ts';
import { Badge } from '../parts/badge.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { Loading } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { type Choice, ChoiceBar } from './choice-bar.tsx';
import { Comparison } from './comparison.tsx';
import { Evidence } from './evidence.tsx';
import { PanelHead } from './panel-head.tsx';
import { sayKind } from './say-identifier.ts';
import { type Answer, useAnswer } from './use-answer.ts';
import { useCompared } from './use-compared.ts';
import type { Queue } from './use-queue.ts';
import type { Waiting } from './waiting.ts';

type LonePanelProps = { readonly item: Waiting; readonly conflict: Conflict; readonly queue: Queue };

/** A contradiction within one Lead: what came under its identifier does not fit it. */
export function LonePanel({ item, conflict, queue }: LonePanelProps) {
  const compared = useCompared(item.leadIds);
  const answer = useAnswer(queue);
  const [lead] = compared.leads;
  const choices = [...nameChoices(item, conflict, lead, answer), leaveOpen(queue)];
  const held = lead && findHeld(lead, conflict);
  const takeOut = () => lead && held && answer(giveUp(item, lead, held));
  return (
    <>
      <PanelHead item={item}>
        <div className="flex flex-wrap gap-2">
          <ChoiceBar choices={choices} />
          {held && <Button onClick={takeOut}>Take {held.text} out of the Lead</Button>}
          <Link to="/leads" search={{ lead: item.leadIds[0] ?? '' }} className={buttonClass('quiet')}>
            Correct it in the record
          </Link>
        </div>
      </PanelHead>
      <div className="flex flex-col gap-4 p-5">
        <Evidence item={item} decision={undefined} />
        {compared.isPending && <Loading />}
        {compared.error && <Problem error={compared.error} />}
        {lead && (
          <Comparison
            leads={[lead]}
            asOne={undefined}
            aside={() => <Badge tone="accent">holds the {sayKind(conflict.identifier)}</Badge>}
          />
        )}
      </div>
    </>
  );
}

function nameChoices(
  item: Waiting,
  { kind, evidence }: Conflict,
  lead: Lead | undefined,
  answer: (answer: Answer) => void,
): Choice[] {
  const { name } = evidence;
  if (kind !== 'name_mismatch' || name === null) return [];
  const id = lead?.id ?? '';
  const former = lead?.name.full ?? item.names[0] ?? '';
  return [
    {
      key: 's',
      label: `Same: call it “${name}”`,
      means: 'It is the same under another name, which holds from now on.',
      isReady: lead !== undefined,
      choose: () =>
        answer({
          item,
          patch: { id, name },
          back: { id, name: former },
          told: `${former} is called ${name} now.`,
        }),
    },
    {
      key: 'd',
      label: `Different: keep “${former}”`,
      means: 'What came was about somebody else; the name stays and holds against later imports.',
      isReady: lead !== undefined,
      choose: () => answer({ item, patch: { id, name: former }, told: `It stays ${former}.` }),
    },
  ];
}

function leaveOpen(queue: Queue): Choice {
  return {
    key: 'u',
    label: 'Unsure: leave it open',
    means: 'Nothing is changed; the next one is shown.',
    isReady: queue.items.length > 1,
    choose: () => queue.step(1),
  };
}

type Held = { readonly field: 'contacts' | 'socials'; readonly text: string };

/** The value of a Lead that is the identifier of the contradiction, where a correction can take it out. */
function findHeld(lead: Lead, { identifier }: Conflict): Held | undefined {
  const key = identifier.key.toLowerCase();
  const contact = lead.contacts.find(({ value }) => value.toLowerCase() === key);
  if (contact !== undefined) return { field: 'contacts', text: contact.value };
  const social = lead.socials.find(({ url }) => url.toLowerCase().replace(/\/$/, '').endsWith(`/${key}`));
  return social && { field: 'socials', text: social.url };
}

function giveUp(item: Waiting, lead: Lead, { field, text }: Held): Answer {
  const { remove, back } = listField(lead, field);
  return {
    item,
    patch: { id: lead.id, ...remove(text) },
    back: { id: lead.id, ...back },
    told: `${text} is not ${lead.name.full}’s any more.`,
  };
}
