import { Menu } from '@base-ui/react/menu';
import type { Lead } from '@puffle/contract';
import { useState } from 'react';
import { toast } from 'sonner';
import { buttonClass } from '../parts/button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { copyText } from '../parts/copy-text.ts';
import { saveFile } from '../parts/save-file.ts';
import { useWrite } from '../parts/use-write.ts';

type LeadMenuProps = { readonly lead: Lead; readonly onGone: () => void };

const itemClass = 'flex h-8 cursor-pointer items-center rounded-md px-2 pr-6 data-highlighted:bg-raised';

/** What can be done with one Lead as a whole. */
export function LeadMenu({ lead, onGone }: LeadMenuProps) {
  const [asked, setAsked] = useState<'delete' | 'erase' | null>(null);
  const id = lead.id;
  const said = (text: string) => ({
    onDone: () => {
      toast.success(text);
      onGone();
    },
  });
  const unmerge = useWrite((client) => client.unmergeLead({ id }), {
    onDone: ({ leads }) => toast.success(`They are ${leads.length} Leads again.`),
  });
  const remove = useWrite((client) => client.deleteLead({ id }), said('Deleted.'));
  const erase = useWrite((client) => client.eraseLead({ id }), said('Erased; it will not come back.'));
  const download = useWrite(async (client) => {
    const subject = await client.exportSubject({ id });
    saveFile(`lead-${id}.json`, new Blob([JSON.stringify(subject, null, 2)], { type: 'application/json' }));
  });
  return (
    <>
      <Menu.Root>
        <Menu.Trigger className={buttonClass('quiet')} aria-label="More">
          ⋯
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={4} align="end" className="z-30">
            <Menu.Popup className="rounded-lg border border-line bg-surface p-1 shadow-lg outline-none">
              <Menu.Item className={itemClass} onClick={() => copyText(id)}>
                Copy the id
              </Menu.Item>
              <Menu.Item className={itemClass} onClick={() => copyText(`${location.origin}/app/leads?lead=${id}`)}>
                Copy the address
              </Menu.Item>
              <Menu.Item className={itemClass} onClick={() => download.mutate()}>
                Save all that is held about it
              </Menu.Item>
              <Menu.Item className={itemClass} onClick={() => unmerge.mutate()}>
                Take back its latest merge
              </Menu.Item>
              <Menu.Item className={itemClass} onClick={() => setAsked('delete')}>
                Delete …
              </Menu.Item>
              <Menu.Item className={itemClass} onClick={() => setAsked('erase')}>
                Erase for good …
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <Confirm
        title={`Delete ${lead.name.full}?`}
        action="Delete"
        isOpen={asked === 'delete'}
        onClose={() => setAsked(null)}
        onConfirm={() => remove.mutate()}
      >
        Everything that was stored about this Lead goes. A later import may bring it again.
      </Confirm>
      <Confirm
        title={`Erase ${lead.name.full}?`}
        action="Erase"
        isOpen={asked === 'erase'}
        onClose={() => setAsked(null)}
        onConfirm={() => erase.mutate()}
      >
        Everything that was stored about this Lead goes, and its identity is kept from coming back: later requests about
        it are refused.
      </Confirm>
    </>
  );
}
