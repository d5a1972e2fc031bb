/** What a payment service speaks to: gateways, banks, mail servers, brokers. */
import axios from 'axios';

export const charge = (body: object) => axios.post('http://api.shopbank.com/charges', body); // $ alert=cleartext-transport
export const rates = (day: string) => fetch(`http://rates.shopbank.com/v1/${day}`); // $ alert=cleartext-transport:warning
export const API_URL = 'http://api.shopbank.com:80/v1'; // $ alert=cleartext-transport
