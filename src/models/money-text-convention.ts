/** Functions that print money, by their names: what they give back is the amount as a text, whatever they do for it. */
import type { Model } from '../engine/model';

const moneyText: Model = {
  conventions: [
    {
      receivers: [],
      methods: ['formatMoney', 'formatCurrency', 'formatPrice'],
      certain: true,
      behaviour: { returns: 'string', generates: ['money'] },
    },
  ],
};

export default moneyText;
