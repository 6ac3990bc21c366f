const tokenShape = /^AC[ow]AA[A-Za-z0-9_-]+$/;
const tokenBytes = 29;

/** Whether a text looks like a member token `ACoAA…` or `ACwAA…`; its case counts. */
export function isMemberToken(text: string): boolean {
  return tokenShape.test(text) && text.length >= 12;
}

/** Whether a text is a member token that was lower-cased on its way, which destroys it. */
export function isSpoiltMemberToken(text: string): boolean {
  return !isMemberToken(text) && text.length === 39 && /^ac[ow]aa[\w-]+$/i.test(text);
}

/**
 * The member number inside a token: base64url of 29 bytes `00 2a|2c 00 00`, the number as 4 big-endian bytes, `01`, 20 opaque bytes.
 * Null when the shape does not check: LinkedIn does not document it.
 */
export function decodeMemberToken(token: string): number | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== tokenBytes || bytes.toString('base64url') !== token) return null;
  const kind = bytes.readUInt32BE(0);
  const number = bytes.readUInt32BE(4);
  return (kind === 0x002a0000 || kind === 0x002c0000) && bytes[8] === 1 && number > 0 ? number : null;
}
