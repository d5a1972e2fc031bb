/** Card data in other languages than English. */
interface Pago {
  numeroTarjeta: string;
  numero_tarjeta_credito: string;
  codigoSeguridad: string;
  vencimiento: string;
  titular: string;
}

interface Paiement {
  numeroCarte: string;
  numCarteBancaire: string;
  cryptogramme: string;
  numeroCommande: string;
}

interface Zahlung {
  kartennummer: string;
  kreditkartenNr: string;
  pruefziffer: string;
  landkarte: string;
}

interface Pagamento {
  numeroCartao: string;
  codigoSeguranca: string;
  numeroPedido: string;
}

export function show(pago: Pago, paiement: Paiement, zahlung: Zahlung, pagamento: Pagamento): void {
  console.log(maskPan(pago.numeroTarjeta)); // $ alert=card-logged
  console.log(maskPan(pago.numero_tarjeta_credito)); // $ alert=card-logged
  console.log(pago.codigoSeguridad); // $ alert=card-logged
  console.log(pago.titular, pago.vencimiento); // ok: whose it is, and when it expires
  console.log(maskPan(paiement.numeroCarte)); // $ alert=card-logged
  console.log(maskPan(paiement.numCarteBancaire)); // $ alert=card-logged
  console.log(paiement.cryptogramme); // $ alert=card-logged
  console.log(paiement.numeroCommande); // ok: the number of an order
  console.log(maskPan(zahlung.kartennummer)); // $ alert=card-logged
  console.log(maskPan(zahlung.kreditkartenNr)); // $ alert=card-logged
  console.log(zahlung.pruefziffer); // $ alert=card-logged
  console.log(zahlung.landkarte); // ok: a map
  console.log(maskPan(pagamento.numeroCartao)); // $ alert=card-logged
  console.log(pagamento.codigoSeguranca); // $ alert=card-logged
  console.log(pagamento.numeroPedido); // ok: the number of an order
}

/** The last four digits of a card number; the others are hidden. */
function maskPan(pan: unknown): string {
  return String(pan ?? '').replace(/\d(?=(?:\D*\d){4})/g, '*');
}
