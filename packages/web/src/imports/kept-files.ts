const files = new Map<string, File>();

/** Keeps the file of an import at hand while the page is open; the server has no copy to import again. */
export function keepFile(importId: string, file: File): void {
  files.set(importId, file);
}

export function keptFile(importId: string): File | undefined {
  return files.get(importId);
}
