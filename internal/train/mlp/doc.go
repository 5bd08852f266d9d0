// Package mlp trains the networks of the package of that name: it goes over
// examples in another order each time, in batches, with steps by Adam's rule, and
// rounds the weights to integers at the end. What keeps a network from learning
// its examples by heart is that parts of what it sees and of its layers are left
// out by chance.
package mlp
