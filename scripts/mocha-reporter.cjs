/** Mocha's readable output for people, and its JSON result in the file that CENTINEL_TEST_RESULT names, for the summary. */
const { reporters } = require('mocha');

module.exports = class ReadableAndJson {
  constructor(runner, options) {
    new reporters.Spec(runner, options);
    new reporters.JSON(runner, { ...options, reporterOption: { output: process.env.CENTINEL_TEST_RESULT } });
  }
};
