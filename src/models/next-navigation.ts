/** next/navigation, and what redirects in Remix, React Router, SvelteKit and Nuxt: functions of their own. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const sent: Behaviour = into('redirect', 'argument[0]');

const model: Model = {
  module: 'next/navigation',
  aliases: ['next/router'],
  functions: { redirect: sent, permanentRedirect: sent, useRouter: { returns: 'Router' }, ...rows('Router', 'push replace', sent) },
};

export default model;
