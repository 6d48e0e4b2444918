-- Whom a child can turn to beside its worker, as people write it.

ALTER TABLE server ADD COLUMN advocate TEXT;
ALTER TABLE server ADD COLUMN complaints TEXT;
