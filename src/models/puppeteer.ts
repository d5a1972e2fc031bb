/** puppeteer and playwright: where the browser goes that a program steers, and the page that it is handed. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { fetching } from './rows/fetched';

const BROWSERS = ['chromium', 'firefox', 'webkit'];
const gone = fetching('argument[0]');

const model: Model = {
  module: 'puppeteer',
  aliases: ['puppeteer-core', 'puppeteer-extra', 'playwright', 'playwright-core', 'playwright-chromium', 'playwright-aws-lambda', 'chrome-aws-lambda'],
  functions: {
    ...rows(undefined, 'launch connect', { returns: 'Browser' }),
    ...Object.fromEntries(BROWSERS.flatMap((name) => Object.entries(rows(name, 'launch connect', { returns: 'Browser' })))),
    ...rows('Browser', 'newContext createIncognitoBrowserContext createBrowserContext', { returns: 'Browser' }),
    'Browser.newPage': { returns: 'Page' },
    ...rows('Page', 'goto', gone),
  },
};

export default model;
