import type { Import } from '@puffle/contract';
import { Badge } from '../parts/badge.tsx';
import { classNames } from '../parts/class-names.ts';
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
      {isOpen && <ProgressBar record={record} />}
    </div>
  );
}

function ProgressBar({ record: { status, bytesDone, bytesTotal, rowsDone } }: { readonly record: Import }) {
  const hasMeasure = status !== 'undoing' && bytesTotal > 0;
  return (
    <div className="flex items-center gap-3">
      <progress
        aria-label="Progress"
        className={classNames(
          'h-1.5 w-96 max-w-full appearance-none overflow-hidden rounded-full bg-line indeterminate:animate-pulse',
          '[&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent [&::-moz-progress-bar]:bg-accent',
          '[&:indeterminate::-webkit-progress-bar]:bg-accent',
        )}
        {...(hasMeasure && { value: bytesDone, max: bytesTotal })}
      />
      {hasMeasure && (
        <span className="text-soft tabular-nums">
          {Math.floor((100 * bytesDone) / bytesTotal)} %, {sayCount(rowsDone, 'row', 'rows')}, {saySize(bytesDone)} of{' '}
          {saySize(bytesTotal)}
        </span>
      )}
    </div>
  );
}
