import { type Logger, pino } from 'pino';

/** JSON lines to standard error, written while the work goes on. */
export function openLog(level: string): Logger {
  return pino({ level }, pino.destination({ dest: 2, sync: false }));
}
