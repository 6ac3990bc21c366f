import { toast } from 'sonner';

/** Puts a text where it can be pasted from, or says why it cannot: browsers give that to secure pages alone. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast.success('Copied.');
  } catch {
    toast.error('The browser did not let it be copied.', {
      description: 'It lets pages of HTTPS and of this machine do that. Select the text and copy it by hand.',
    });
  }
}
