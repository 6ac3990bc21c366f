/** The data of every event of a stream of server-sent events that has any. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let waiting = '';
  // The iterator of a web stream is missing from the types of the browser.
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    waiting = `${waiting}${decoder.decode(chunk, { stream: true })}`.replaceAll('\r\n', '\n');
    const events = waiting.split('\n\n');
    waiting = events.pop() ?? '';
    for (const event of events) {
      const data = dataOf(event);
      if (data !== '') yield data;
    }
  }
}

function dataOf(event: string): string {
  const lines = event.split('\n').filter((line) => line.startsWith('data:'));
  return lines.map((line) => line.slice(5).replace(/^ /, '')).join('\n');
}
