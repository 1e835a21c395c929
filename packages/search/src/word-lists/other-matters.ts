/** Everyday words, German and English, of what no customer service is about: kitchens, animals, sport, school, weather. */
export const otherMatters = `


`;
