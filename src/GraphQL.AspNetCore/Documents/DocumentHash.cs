using System.Security.Cryptography;
using System.Text;

namespace Serverless.GraphQL.AspNetCore.Documents;

/// <summary>Hashes documents: SHA-256 of the text in UTF-8, in lower-case hexadecimal digits.</summary>
internal static class DocumentHash
{
    public const string Prefix = "sha256:";

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
