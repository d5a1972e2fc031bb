/** Whether a pattern, or a piece of a text, lets in origins that somebody else can have. */

/** Sites where everybody gets a name of his own. */
const SHARED = /(?:^|\.)(?:vercel\.app|netlify\.app|herokuapp\.com|github\.io|gitlab\.io|pages\.dev|workers\.dev|web\.app|firebaseapp\.com|ngrok\.io|ngrok-free\.app|ngrok\.app|azurewebsites\.net|onrender\.com|surge\.sh|fly\.dev|railway\.app|repl\.co|replit\.dev|glitch\.me|amazonaws\.com|cloudfront\.net)$/i;
/** What a reader of a pattern takes for the site that is meant. */
const DOMAIN = /(?:[a-z0-9-]+(?:\\?\.))+[a-z]{2,}/gi;
/** Patterns that take their time on a short text as well. */
const SLOW = /[+*}]\)[+*{]|\([^)]*[+*][^)]*\)[+*{]/;

export type Width = 'everybody' | 'others';

/** Tried on origins that are like those that are meant. */
export function widthOfPattern(source: string, flags: string): Width | undefined {
  if (source.length > 300 || SLOW.test(source)) return undefined;
  let pattern: RegExp;
  try {
    pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
  } catch {
    return undefined;
  }
  if (['https://attacker.test', 'http://qzxj.invalid:8080'].every((origin) => pattern.test(origin))) return 'everybody';
  return likeThose(source).some((origin) => pattern.test(origin)) ? 'others' : undefined;
}

function likeThose(source: string): readonly string[] {
  const domains = source.match(DOMAIN) ?? [];
  return domains.flatMap((written) => {
    const domain = written.replaceAll('\\', '');
    // A dot that stands for any letter, where the name that somebody can have begins.
    const glued = written.replace(/([^\\])\.([a-z0-9-]+\\?\.[a-z]{2,})$/i, '$1x$2').replaceAll('\\', '');
    const hosts = [`${domain}.attacker.test`, `attacker-${domain}`, `attacker${domain}`, ...(glued === domain ? [] : [glued])];
    return hosts.flatMap((host) => [`https://${host}`, `http://${host}`, `https://www.${host}`]);
  });
}

/** `endsWith('example.com')` lets in `evil-example.com`; `.example.com` does not. */
export function widthOfEnd(text: string): Width | undefined {
  if (!/\.[a-z]{2,}(?::\d+)?$/i.test(text) || /^https?:\/\//.test(text)) return undefined;
  if (!text.startsWith('.') && !text.includes('://')) return 'others';
  return SHARED.test(text) ? 'others' : undefined;
}

/** `startsWith('https://example.com')` lets in `https://example.com.evil.test`. */
export function widthOfBeginning(text: string): Width | undefined {
  if (/^https?:\/\/$/.test(text)) return 'everybody';
  return /^https?:\/\/(?!localhost|127\.|192\.168\.|10\.)[\w.-]+[a-z0-9]$/i.test(text) ? 'others' : undefined;
}

/** `includes('example.com')` lets in `example.com.evil.test`. */
export function widthOfPiece(text: string): Width | undefined {
  return /[a-z0-9-]\.[a-z]{2,}/i.test(text) && !/^(?:127|192|10)\./.test(text) ? 'others' : undefined;
}
