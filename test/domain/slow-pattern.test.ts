/** Which regular expressions take long on some texts. */
import assert from 'node:assert/strict';
import { readPattern } from '../../src/domain/slow-pattern/pattern';
import { slownessOf } from '../../src/domain/slow-pattern/slow-pattern';

const growth = ({ source, flags }: RegExp) => {
  const slow = slownessOf(source, flags);
  return slow ? (slow.exponential ? 'doubles' : 'power') : 'fast';
};

describe('a regular expression', () => {
  for (const one of [
    /^(a+)+$/, /(a*)*b/, /^(a|a)*$/, /^(\w+\s?)*$/, /^(\d+)*\.(\d+)$/, /<!--(.|\s)*?-->/g, /^\+?(\d+[\s-]?)+$/, /^([A-Za-z]+\s*)+$/, /^(?:[a-z0-9]+-?)*$/, /^(x+x+)+y$/,
    /^(([a-z])+.)+[A-Z]([a-z])+$/, /"(\\.|[^"])*"/, /(\d+\s*)+;/, /([a-z]+)+[^a-z]*$/i, /^(?<word>\w+\s?)*$/u, /^(a?a?)*$/, /^(?:a{1,20}){1,20}$/, /^([0-9]+)+\#/, /^(?:\p{L}+\s?)+$/u,
    /^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$/,
  ]) {
    it(`doubles its time: ${one}`, () => assert.equal(growth(one), 'doubles'));
  }

  for (const one of [/\s+$/, /^\s+|\s+$/g, /^(.*),\s*(.*),\s*(.*)$/, /\s*,\s*/, /\/+$/, /a.*b/, /^a.*b.*c$/, /\s+(.)(\w*)/g, /[^a-zA-Z0-9]+(.)/g, /^.*=.*=.*;$/s]) {
    it(`takes a power of the length: ${one}`, () => assert.equal(growth(one), 'power'));
  }

  for (const one of [
    /\s+/g, /^(a|ab)*c$/, /^[^\s@]+@[^\s@]+\.[a-z]{2,10}$/, /<[^<>]*>/g, /^[a-z0-9]+(?:-[a-z0-9]+)*$/, /^4[0-9]{12}(?:[0-9]{3})?$/, /(a+)+/, /^(?=.*[A-Z])(?=.*\d).{8,}$/, /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/,
    /^(\w+\.)*\w+@/, /^.*$/, /^"(\\.|[^"\\])*"$/, /^(?:[\w.-]+:\/\/)?[\w.-]+$/, /^[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4})+$/, /^(\s*\w+\s*,)*$/, /(?<=as\s)(.*)/i, /^\d{1,3}(?:,\d{3})*(?:\.\d{2})?$/, /^(["'])(?:(?!\1).)*\1$/, /^[\x00-\x7f\u00e9\t\cJ]+$/,
    /^(([^<>()[\]\\.,;:\s@"]+(\.[^<>()[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
  ]) {
    it(`is fast: ${one}`, () => assert.equal(growth(one), 'fast'));
  }

  it('is fast where it is none, too long, or written in a way that is not read', () => {
    for (const [source, flags] of [['(', ''], ['[b-a]+', ''], ['(?i:a+)+', ''], ['[[a-z]--[b]]+', 'v'], [`(a+)+${'b'.repeat(1000)}`, ''], [`(a+)+${'b'.repeat(300)}`, '']]) assert.equal(slownessOf(source!, flags!), undefined);
    assert.equal(readPattern('a)', ''), undefined);
  });
});
