/** puppeteer and playwright: where the browser goes that a program steers. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { fetching } from './rows/fetched';

const started = { returns: 'Browser' } as const;

const model: Model = {
  module: 'puppeteer',
  aliases: ['puppeteer-core', 'puppeteer-extra', 'playwright', 'playwright-core', 'playwright-chromium', 'playwright-aws-lambda', 'chrome-aws-lambda'],
  functions: {
    ...rows(undefined, 'launch connect chromium.launch firefox.launch webkit.launch', started),
    ...rows('Browser', 'newContext createBrowserContext', started),
    'Browser.newPage': { returns: 'Page' },
    'Page.goto': fetching('argument[0]'),
  },
};

export default model;
