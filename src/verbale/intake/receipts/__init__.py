"""The receipt code: words with which a source comes back. Nothing in it, and nothing on the source's device, names the case.

The word lists are those of BIP-39 (package mnemonic 0.21, MIT, `lists/LICENSE.txt`): 2,048 words a language, told apart by their
first four letters without accents. Seven words hold 77 bits.
"""
