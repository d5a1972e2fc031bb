/** What reads pages, feeds and files of others by their addresses: previews of links, feeds, downloads. */
import type { Model } from '../engine/model';
import { fetching } from './rows/fetched';

const asked = fetching('argument[0]', 'argument[0].url');

const model: Model = {
  module: 'open-graph-scraper',
  aliases: ['link-preview-js', 'rss-parser', 'rss-to-json', 'url-metadata', 'download', 'unfurl.js', 'bent', 'centra', 'urllib', 'simple-get', 'popsicle', 'unirest', 'wretch', 'image-downloader', 'probe-image-size'],
  functions: { default: asked, getLinkPreview: asked, unfurl: asked, request: asked, get: asked, post: asked, concat: asked, image: asked, any: asked },
};

export default model;
