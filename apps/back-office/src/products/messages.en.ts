export const productMessages = {
  products: {
    title: 'Products',
    new: 'New product',
    name: 'Name',
    brand: 'Brand',
    brandHelp: 'As bloggers know it. Empty: the name of your organisation.',
    url: 'Address of its page',
    description: 'What it is',
    value: 'Worth',
    valueHelp:
      'What one piece is worth. Some countries count it towards a limit, so it belongs in the record.',
    currency: 'Currency',
    empty: 'What bloggers get to try. A campaign has products, a review request is about one.',
    remove: 'Delete this product',
    removeBody: '%{name} will be gone. Nothing uses it, otherwise it would stay.',
    removed: '%{name} was deleted',
  },
  errors: {
    product: {
      'in-use': 'Campaigns or review requests use this product, so it stays.',
      'not-found': 'This product does not exist any more.',
    },
  },
};
