/** Fields of forms: of the page itself, of jQuery, React Hook Form, Formik and Ant Design. */
import type { Model } from '../engine/model';

const forms: Model = {
  words: {
    fieldGivers: ['getElementById', 'querySelector', 'namedItem', '$', 'jQuery'],
    fieldReaders: ['watch', 'getValues', 'getFieldValue', 'getFieldProps', 'useWatch'],
  },
};

export default forms;
