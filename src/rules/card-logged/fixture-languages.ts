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
  console.log(pago.numeroTarjeta); // $ alert=card-logged
  console.log(pago.numero_tarjeta_credito); // $ alert=card-logged
  console.log(pago.codigoSeguridad); // $ alert=card-logged
  console.log(pago.titular, pago.vencimiento); // ok: whose it is, and when it expires
  console.log(paiement.numeroCarte); // $ alert=card-logged
  console.log(paiement.numCarteBancaire); // $ alert=card-logged
  console.log(paiement.cryptogramme); // $ alert=card-logged
  console.log(paiement.numeroCommande); // ok: the number of an order
  console.log(zahlung.kartennummer); // $ alert=card-logged
  console.log(zahlung.kreditkartenNr); // $ alert=card-logged
  console.log(zahlung.pruefziffer); // $ alert=card-logged
  console.log(zahlung.landkarte); // ok: a map
  console.log(pagamento.numeroCartao); // $ alert=card-logged
  console.log(pagamento.codigoSeguranca); // $ alert=card-logged
  console.log(pagamento.numeroPedido); // ok: the number of an order
}
