/** vue: templates that are compiled where they are shown. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'vue',
  aliases: ['@vue/compiler-dom', '@vue/compiler-sfc', 'vue-template-compiler', 'vue/dist/vue.esm-bundler.js'],
  functions: {
    computed: { propagates: [{ from: 'argument[0].()', to: 'return.value' }] },
    ref: { propagates: [{ from: 'argument[0]', to: 'return.value' }] },
    compile: into('template', 'argument[0]'),
    compileToFunctions: into('template', 'argument[0]'),
    default: into('template', 'argument[0].template'),
    createApp: into('template', 'argument[0].template'),
    createSSRApp: into('template', 'argument[0].template'),
    defineComponent: into('template', 'argument[0].template'),
  },
};

export default model;
