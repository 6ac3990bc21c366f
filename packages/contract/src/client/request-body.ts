import type { RawRequest, UploadStream } from './client-shapes.ts';

export type RequestBody = {
  /** The body of the next attempt; streams are opened anew. */
  open(): BodyInit | undefined;
  readonly contentType: string | undefined;
  /** Whether a second attempt would send the same bytes. */
  readonly repeatable: boolean;
  readonly isStream: boolean;
  /** A file, which takes as long as it takes. */
  readonly isUpload: boolean;
};

/** The body of a request: JSON, or a file when the request names its media type. */
export function requestBody({ body, contentType }: RawRequest): RequestBody {
  if (body === undefined)
    return { open: () => undefined, contentType, repeatable: true, isStream: false, isUpload: false };
  if (contentType === undefined) {
    const json = JSON.stringify(body);
    return { open: () => json, contentType: 'application/json', repeatable: true, isStream: false, isUpload: false };
  }
  if (typeof body === 'function') {
    return { open: () => asBody(body()), contentType, repeatable: true, isStream: true, isUpload: true };
  }
  const isStream = body instanceof ReadableStream || isIterable(body);
  return { open: () => asBody(body), contentType, repeatable: !isStream, isStream, isUpload: true };
}

function asBody(source: unknown): BodyInit {
  return isIterable(source) && !(source instanceof ReadableStream) ? streamOf(source) : (source as BodyInit); // the types of UploadSource, which fetch checks again
}

function isIterable(source: unknown): source is Extract<UploadStream, AsyncIterable<Uint8Array>> {
  return typeof source === 'object' && source !== null && Symbol.asyncIterator in source;
}

function streamOf(source: AsyncIterable<Uint8Array>): ReadableStream {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
