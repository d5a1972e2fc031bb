/** A shop is more than its prices: everything else that it computes as floats, some of it under words of money. */
interface Parcel {
  weight: number;
  width: number;
  height: number;
  depth: number;
  volume: number;
}

interface Product {
  price: number;
  rating: number;
  ratingCount: number;
  stock: number;
  discountRate: number;
  priceIndex: number;
}

declare const now: () => number;

export const volume = ({ width, height, depth }: Parcel) => width * height * depth * 0.001; // ok: litres
export const dimensional = (parcel: Parcel) => parcel.volume / 5000 + 0.5; // ok: kilograms
export const tare = (parcel: Parcel) => parcel.weight + 0.25; // ok: kilograms
export const grams = (parcel: Parcel) => parcel.weight * 1000.5; // ok: grams
export const stars = (product: Product) => product.rating * 0.5 + 1.5; // ok: stars
export const meanRating = (product: Product) => product.rating / product.ratingCount; // ok: stars
export const reorderAt = (product: Product) => product.stock * 0.2; // ok: pieces
export const reducedRate = (product: Product) => product.discountRate * 0.5; // ok: a rate
export const nextIndex = (product: Product) => product.priceIndex * 1.5; // ok: an index
export const priceColumnWidth = (width: number) => width * 0.25; // ok: pixels
export const priceFontSize = (size: number) => size * 1.25; // ok: pixels
export const chargeLevel = (level: number, drain: number) => level - drain * 0.1; // ok: a battery
export const balanceX = (left: number, right: number) => (left + right) * 0.5; // ok: a place on the screen
export const opacity = (progress: number) => 1 - progress * 0.75; // ok: opacity
export const easing = (progress: number) => progress * progress * (3 - 2.5 * progress); // ok: an animation
export const blurAmount = (radius: number) => radius * 1.5; // ok: pixels
export const amountOfColumns = (width: number) => width / 240.5; // ok: columns
export const discountScore = (clicks: number, views: number) => (clicks / views) * 1.5; // ok: a score
export const taxonomyDepth = (depth: number) => depth * 1.5; // ok: a depth
export const valueAt = (x: number, slope: number) => x * slope + 0.5; // ok: a point of a line
export const totalDuration = (seconds: number) => seconds * 1.5; // ok: seconds
export const totalDistance = (kilometres: number) => kilometres * 0.621; // ok: miles
export const totalWeight = (parcels: Parcel[]) => parcels.reduce((sum, parcel) => sum + parcel.weight, 0.5); // ok: kilograms
export const deliveryDays = (distance: number) => distance / 450.5 + 1; // ok: days
export const paymentDelay = (attempt: number) => attempt * 1.5 * 1000; // ok: milliseconds
export const checkoutSeconds = (begun: number) => (now() - begun) / 1000.5; // ok: seconds
export const cartItemCount = (quantity: number) => quantity + 0.5; // ok: a count
export const orderPriority = (age: number) => age * 0.1 + 2.5; // ok: a priority
export const invoicePageHeight = (rows: number) => rows * 18.5; // ok: points
export const latitude = (degrees: number, minutes: number) => degrees + minutes / 60.5; // ok: degrees
export const temperature = (celsius: number) => celsius * 1.8 + 32; // ok: degrees
export const cpuShare = (load: number, cores: number) => load / cores + 0.5; // ok: a load
export const creditRatingScore = (points: number) => points * 0.1; // ok: a score
export const loyaltyPoints = (points: number) => points * 1.5; // ok: points
