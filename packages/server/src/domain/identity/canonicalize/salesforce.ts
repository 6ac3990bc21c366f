const idShape = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-5]{3})?$/;
const checksumAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const objectTypes: Readonly<Record<string, string>> = {
  '001': 'account',
  '003': 'contact',
  '005': 'user',
  '006': 'opportunity',
  '00Q': 'lead',
  '00v': 'campaignmember',
  '500': 'case',
  '701': 'campaign',
};

/**
 * A Salesforce record id in its form of 18 characters: the last three say which of the first fifteen are upper case, so that a lost
 * case is restored from them and 15 characters are completed. Null when the text is no such id.
 */
export function canonicalSalesforceId(text: string): string | null {
  if (!idShape.test(text)) return null;
  const body = text.length === 15 ? text : restoreCase(text.slice(0, 15), text.slice(15).toUpperCase());
  return body === null ? null : body + checksum(body);
}

/** The object that the first three characters of an id name: `contact`, `lead`, `account` …; '' for any other. */
export function salesforceObjectType(id: string): string {
  return objectTypes[id.slice(0, 3)] ?? '';
}

function checksum(body: string): string {
  let suffix = '';
  for (let start = 0; start < 15; start += 5) {
    let bits = 0;
    for (let i = 0; i < 5; i++) if (isUpper(body.charAt(start + i))) bits |= 1 << i;
    suffix += checksumAlphabet.charAt(bits);
  }
  return suffix;
}

function restoreCase(body: string, suffix: string): string | null {
  let restored = '';
  for (let i = 0; i < 15; i++) {
    const bits = checksumAlphabet.indexOf(suffix.charAt(Math.floor(i / 5)));
    const character = body.charAt(i);
    restored += bits & (1 << (i % 5)) ? character.toUpperCase() : character.toLowerCase();
  }
  return checksum(restored) === suffix ? restored : null;
}

function isUpper(character: string): boolean {
  return character >= 'A' && character <= 'Z';
}
