/** Why a file cannot be read or written, without the call that failed. */
export function tellFileError(error: unknown, missing = 'there is no such file'): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return missing;
  return code === 'EACCES' || code === 'EPERM' ? 'it is not permitted' : error.message;
}
