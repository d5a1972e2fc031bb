/** Colour as the text report asks for it; who prints decides what it looks like, or that there is none. */
import type { Severity } from '../engine';

export type Style = Severity | 'heading' | 'faint' | 'strong';

export type Paint = (style: Style, text: string) => string;

export const unpainted: Paint = (_style, text) => text;
