import type { Import } from '@puffle/contract';
import { Badge } from '../parts/badge.tsx';
import { ProgressBar } from '../parts/progress-bar.tsx';
import { saySize } from '../parts/say-size.ts';
import { isUnderWay, sayCount, sayStatus, statusTones } from './say-import.ts';

/** Where an import stands, and how far it is while it is under way. */
export function ImportStatus({ record }: { readonly record: Import }) {
  const isOpen = isUnderWay(record);
  return (
    <div className="flex flex-col gap-2">
      <p role="status" className="flex items-center gap-2">
        <Badge tone={statusTones[record.status]}>{record.dryRun ? `Preview, ${record.status}` : record.status}</Badge>
        {sayStatus(record)}
      </p>
      {isOpen && <HowFar record={record} />}
    </div>
  );
}

function HowFar({ record: { status, bytesDone, bytesTotal, rowsDone } }: { readonly record: Import }) {
  const hasMeasure = status !== 'undoing' && bytesTotal > 0;
  return (
    <div className="flex items-center gap-3">
      <ProgressBar aria-label="Progress" className="w-96" {...(hasMeasure && { value: bytesDone, max: bytesTotal })} />
      {hasMeasure && (
        <span className="text-soft tabular-nums">
          {Math.floor((100 * bytesDone) / bytesTotal)} %, {sayCount(rowsDone, 'row', 'rows')}, {saySize(bytesDone)} of{' '}
          {saySize(bytesTotal)}
        </span>
      )}
    </div>
  );
}
