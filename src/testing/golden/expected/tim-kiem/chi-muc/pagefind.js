47228 bytes
