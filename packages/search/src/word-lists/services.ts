/** What customers call the matters of utilities, telecoms, insurers, banks, transport and town halls: a group a line, German words, a bar, English words. General vocabulary, written against no set of queries. */
export const services = `

`;
