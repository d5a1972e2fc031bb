/** Colour on a terminal and nowhere else, unless the user's environment says otherwise. */
import { createColors } from 'picocolors';
import { type Paint, unpainted } from '../report/paint';

interface Stream {
  readonly isTTY?: boolean;
}

/** NO_COLOR before FORCE_COLOR before what the stream is; `allowed` is false after --no-color. picocolors' own guess says yes in every CI. */
export function wantsColour(stream: Stream, allowed: boolean, env: NodeJS.ProcessEnv = process.env): boolean {
  if (!allowed || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  return stream.isTTY === true && env.TERM !== 'dumb';
}

export function painter(colour: boolean): Paint {
  if (!colour) return unpainted;
  const { red, yellow, cyan, bold, dim, underline } = createColors(true);
  const styles = { error: red, warning: yellow, info: cyan, strong: bold, faint: dim, heading: underline };
  return (style, text) => styles[style](text);
}
