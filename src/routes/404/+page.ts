// Built as 404.html, the file that static hosts answer with for an unknown address.
export const trailingSlash = 'never';
export const csr = false;
