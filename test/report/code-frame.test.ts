/** The underline stands under the range, whatever the line is made of. */
import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import { codeFrame, type CodeFrame } from '../../src/report/code-frame';

function frameOf(line: string, part: string, width?: number): CodeFrame {
  const from = line.indexOf(part);
  return codeFrame({ line, from, to: from + part.length }, width);
}

/** Column of the screen where `part` begins in the code that is shown. */
const columnOf = ({ code }: CodeFrame, part: string): number => stringWidth(code.slice(0, code.indexOf(part)));

function underlined({ underline }: CodeFrame): { start: number; width: number } {
  return { start: underline.indexOf('^'), width: underline.trim().length };
}

describe('the code line of a finding', () => {
  it('is underlined where the range is', () => {
    const frame = frameOf('const hash = md5(x);', 'md5(x)');
    assert.deepEqual(frame, { code: 'const hash = md5(x);', underline: '             ^^^^^^' });
  });

  it('loses its indentation, of blanks and of tabs', () => {
    for (const indentation of ['        ', '\t\t', ' \t']) {
      assert.deepEqual(frameOf(`${indentation}md5(x);`, 'md5'), { code: 'md5(x);', underline: '^^^' });
    }
  });

  it('keeps its columns behind tabs', () => {
    const frame = frameOf('a\tb = md5(x);', 'md5(x)');
    assert.equal(frame.code, 'a   b = md5(x);');
    assert.deepEqual(underlined(frame), { start: columnOf(frame, 'md5(x)'), width: 6 });
  });

  for (const [what, wide] of Object.entries({ Chinese: '漢字', emoji: '👩‍👩‍👧 👍🏽', 'combining marks': 'e\u0301e\u0301', flags: '🇩🇪' })) {
    it(`keeps its columns behind ${what}`, () => {
      const frame = frameOf(`log('${wide}', pan);`, 'pan');
      assert.deepEqual(underlined(frame), { start: columnOf(frame, 'pan'), width: 3 });
    });

    it(`underlines ${what} in their width`, () => {
      const frame = frameOf(`log('${wide}', pan);`, wide);
      assert.deepEqual(underlined(frame), { start: 5, width: stringWidth(wide) });
    });
  }

  it('marks a point by the character after it, and the end of the line by a blank', () => {
    assert.equal(codeFrame({ line: 'abc', from: 1, to: 1 }).underline, ' ^');
    assert.equal(codeFrame({ line: 'abc', from: 3, to: 3 }).underline, '   ^');
    assert.equal(codeFrame({ line: '', from: 0, to: 0 }).underline, '^');
  });

  it('takes a range that reaches past the line as one to its end', () => {
    assert.equal(codeFrame({ line: 'abc', from: 1, to: 99 }).underline, ' ^^');
  });

  it('shows control characters and turned reading directions instead of obeying them', () => {
    const frame = frameOf('a = "\u001b[2J\u202e"; md5(x)', 'md5');
    assert.equal(frame.code, 'a = "\ufffd[2J\ufffd"; md5(x)');
    assert.deepEqual(underlined(frame), { start: frame.code.indexOf('md5'), width: 3 });
  });
});

describe('a long code line', () => {
  for (const at of [0, 10, 70, 500, 5000, 99_990]) {
    it(`is cut around a range at column ${at}`, () => {
      const line = `${'x'.repeat(at)}md5(y)${'z'.repeat(2000)}`;
      const frame = codeFrame({ line, from: at, to: at + 6 }, 60);
      assert.ok(stringWidth(frame.code) <= 60, `${stringWidth(frame.code)} columns`);
      assert.ok(frame.code.includes('md5(y)'), frame.code);
      assert.equal(frame.code.startsWith('…'), at > 20);
      assert.ok(frame.code.endsWith('…'));
      assert.deepEqual(underlined(frame), { start: columnOf(frame, 'md5(y)'), width: 6 });
    });
  }

  it('is shown to its end when the range stands there', () => {
    const frame = codeFrame({ line: `${'x'.repeat(500)}md5(y);`, from: 500, to: 506 }, 60);
    assert.match(frame.code, /^…x+md5\(y\);$/);
    assert.deepEqual(underlined(frame), { start: columnOf(frame, 'md5(y)'), width: 6 });
  });

  it('shows the beginning of a range that is itself too long', () => {
    const frame = codeFrame({ line: `${'a'.repeat(40)}${'b'.repeat(400)}`, from: 40, to: 440 }, 60);
    assert.match(frame.code, /^…a+b+…$/);
    assert.ok(stringWidth(frame.code) <= 60);
  });

  it('is cut between wide characters, not inside of them', () => {
    const frame = frameOf(`${'漢'.repeat(200)}md5${'字'.repeat(200)}`, 'md5', 61);
    assert.match(frame.code, /^…漢+md5字+…$/);
    assert.ok(stringWidth(frame.code) <= 61);
    assert.deepEqual(underlined(frame), { start: columnOf(frame, 'md5'), width: 3 });
  });
});
